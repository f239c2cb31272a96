META
key;value
description;Made-up election, rankings
country;Worldwide
unit;Harbour
instance;2022
num_projects;3
num_votes;3
budget;900
vote_type;ordinal
rule;greedy
date_begin;01.06.2022
date_end;03.06.2022
min_length;1
max_length;3
currency;USD
PROJECTS
project_id;cost;votes;score;name;selected
north;500;3;7;The northern pier;1
south;500;2;3;The southern pier;0
light;400;3;5;The lighthouse;1
VOTES
voter_id;vote
1;north,south,light
2;light,north
3;north,light,south
