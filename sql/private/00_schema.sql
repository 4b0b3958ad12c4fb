-- Helpers of the procedures. Nobody but the owner may use this schema.
create schema private;
