-- A member at the counter is found by the beginning of a name or e-mail, or the end of a telephone number.
create index member_name on data.member (data.name_key(name) collate "C");
create index member_email_start on data.member (lower(email) collate "C");
create index member_phone_end on data.member (reverse(phone) collate "C");
