-- What was mailed is forgotten after a while (private.forget_mail), which finds it by this.
create index mail_over on data.mail (at) where state in ('sent', 'dropped');
insert into data.setting (name, value, about) values
  ('mail_kept', '30 days', 'for how long it is known which mails were sent; what failed stays');
