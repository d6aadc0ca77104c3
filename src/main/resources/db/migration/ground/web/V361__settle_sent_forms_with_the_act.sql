-- When the act of a send was written down, in the act's own transaction; null while it is under way, or came to nothing.
alter table sent_form add column settled_at timestamptz;
-- What was sent and by whom, whatever the key: the same thing sent again from another tab.
alter table sent_form add column content char(64);
create index sent_form_by_content on sent_form (content);
