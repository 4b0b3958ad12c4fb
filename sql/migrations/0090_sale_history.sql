-- What was blocked of a show, and let go again, is looked up by whoever wants to know how a sale went.
create index staff_act_seats on data.staff_act (object, at) where act in ('block_seats', 'unblock_seats');
