-- The words that begin with a part, without passing over all the words that have it somewhere.
create index search_part_starts on data.search_part (part) include (word_id) where starts;

-- How often a word occurs is known from `terms`. Statistics of the texts themselves would be compared with each pattern of
-- a search when it is planned, which took longer than the search.
alter table data.concert alter column search_text set statistics 0;
alter table data.singer  alter column search_text set statistics 0;
alter table data.venue   alter column search_text set statistics 0;
