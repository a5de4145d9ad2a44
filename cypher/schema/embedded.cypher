// The constraints and indexes of the graph on the embedded engine, as graph/model.yaml has them. There a unique constraint
// makes no index, and MERGE without one is quadratic, so each has one beside it. The text index is made by the adapter.
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

CREATE INDEX entity_key IF NOT EXISTS FOR (n:Entity) ON (n.key);
CREATE INDEX treaty_id IF NOT EXISTS FOR (n:Treaty) ON (n.id);
CREATE INDEX text_version_id IF NOT EXISTS FOR (n:TextVersion) ON (n.id);
CREATE INDEX provision_id IF NOT EXISTS FOR (n:Provision) ON (n.id);
CREATE INDEX actor_id IF NOT EXISTS FOR (n:Actor) ON (n.id);
CREATE INDEX issue_area_id IF NOT EXISTS FOR (n:IssueArea) ON (n.id);
CREATE INDEX position_id IF NOT EXISTS FOR (n:Position) ON (n.id);
CREATE INDEX document_id IF NOT EXISTS FOR (n:Document) ON (n.id);
CREATE INDEX vote_id IF NOT EXISTS FOR (n:Vote) ON (n.id);
CREATE INDEX treaty_action_id IF NOT EXISTS FOR (n:TreatyAction) ON (n.id);
CREATE INDEX event_id IF NOT EXISTS FOR (n:Event) ON (n.id);
CREATE INDEX region_id IF NOT EXISTS FOR (n:Region) ON (n.id);
CREATE INDEX dataset_id IF NOT EXISTS FOR (n:Dataset) ON (n.id);
CREATE INDEX gap_id IF NOT EXISTS FOR (n:Gap) ON (n.id);
CREATE INDEX position_treaty_id IF NOT EXISTS FOR (n:Position) ON (n.treatyId);
CREATE INDEX position_version_id IF NOT EXISTS FOR (n:Position) ON (n.versionId);
CREATE INDEX provision_version_id IF NOT EXISTS FOR (n:Provision) ON (n.versionId);
