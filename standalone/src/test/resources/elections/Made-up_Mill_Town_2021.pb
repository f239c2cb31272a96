META
key;value
description;Made-up election, points
country;Worldwide
unit;Mill Town
instance;2021
num_projects;3
num_votes;4
budget;50000
vote_type;cumulative
rule;greedy-threshold
date_begin;2021
date_end;2021
max_length;3
max_sum_points;5
min_project_score_threshold;3
currency;KRW
PROJECTS
project_id;cost;votes;score;name;selected
1;30000;3;8;Library on wheels;1
2;25000;2;5;Bridge for walkers;0
3;10000;2;2;Flower boxes;0
VOTES
voter_id;vote;points
1;1,2;3,2
2;1,3;4,1
3;2,1,3;3,1,1
4;1;0
