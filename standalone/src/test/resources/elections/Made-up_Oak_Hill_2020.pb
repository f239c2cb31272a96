META
key;value
description;"Made-up election; approvals"
country;Worldwide
unit;Oak Hill
subunit;Old town
instance;2020
num_projects;4
num_votes;6
budget;1000
vote_type;approval
rule;greedy
date_begin;05.09.2020
date_end;18.09.2020
max_length;3
language;en
currency;EUR
PROJECTS
project_id;cost;votes;name;category;selected
OH/1;600;5;Trees along the road;"nature, streets";1
OH/2;500.50;3;"A ""quiet"" playground";children;0
OH/3;400;2;Benches; ;1
OH/4;900;1;A new roof;culture;0
VOTES
voter_id;vote;age;sex
a;OH/1,OH/2;34;F
b;OH/1;71;M
c;OH/1,OH/3,OH/2;;
d;OH/2,OH/1;19;O
e;OH/3,OH/1;45;F
f;OH/4;52;M
