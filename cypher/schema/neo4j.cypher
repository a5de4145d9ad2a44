// The constraints and indexes of the graph on Neo4j, as graph/model.yaml has them. A unique constraint brings its index.
CREATE CONSTRAINT entity_key IF NOT EXISTS FOR (n:Entity) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT treaty_id IF NOT EXISTS FOR (n:Treaty) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT text_version_id IF NOT EXISTS FOR (n:TextVersion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT provision_id IF NOT EXISTS FOR (n:Provision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT issue_area_id IF NOT EXISTS FOR (n:IssueArea) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT position_id IF NOT EXISTS FOR (n:Position) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT vote_id IF NOT EXISTS FOR (n:Vote) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT treaty_action_id IF NOT EXISTS FOR (n:TreatyAction) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT region_id IF NOT EXISTS FOR (n:Region) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT gap_id IF NOT EXISTS FOR (n:Gap) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT import_source_id IF NOT EXISTS FOR (n:ImportSource) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT import_stage_id IF NOT EXISTS FOR (n:ImportStage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT staged_key IF NOT EXISTS FOR (n:Staged) REQUIRE n.stagedKey IS UNIQUE;
CREATE CONSTRAINT incoming_key IF NOT EXISTS FOR (n:Incoming) REQUIRE n.incomingKey IS UNIQUE;

CREATE INDEX position_treaty_id IF NOT EXISTS FOR (n:Position) ON (n.treatyId);
CREATE INDEX position_version_id IF NOT EXISTS FOR (n:Position) ON (n.versionId);
CREATE INDEX provision_version_id IF NOT EXISTS FOR (n:Provision) ON (n.versionId);
CREATE INDEX provision_treaty_id IF NOT EXISTS FOR (n:Provision) ON (n.treatyId);
CREATE INDEX vote_date IF NOT EXISTS FOR (n:Vote) ON (n.date);
CREATE INDEX vote_symbol IF NOT EXISTS FOR (n:Vote) ON (n.symbol);
CREATE INDEX vote_release IF NOT EXISTS FOR (n:Vote) ON (n.release);

// Words are folded before they are stored, so blanks are all that tells them apart.
CREATE FULLTEXT INDEX entity_search_text IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchText]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };

// The mark and the lock of a replacement (neo4j-begin-replacement.cypher), which are no part of the graph.
CREATE CONSTRAINT replacement_id IF NOT EXISTS FOR (n:Replacement) REQUIRE n.id IS UNIQUE;
