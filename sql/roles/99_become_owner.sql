-- What follows in the deployment's transaction (migrations, private, api) is made by its owner.
set local role my_universe_owner;
