/**
 * The schema, one numbered step after the other; a step that was released is never edited. The number of a step is its
 * place in the list, and `pragma user_version` of a store says how many it has taken.
 */
export const MIGRATIONS: readonly string[] = [
  /* 000001: deployments, the journal of intents, and what is known of git trees */ `
  create table deployments (
    id integer primary key,
    agent text not null,
    environment text not null,
    version text not null,
    commit_id text,
    cause text not null,
    previous text,
    at text not null,
    by text not null,
    source text not null check (source in ('controller', 'runtime'))
  ) strict;
  create index deployments_of on deployments (agent, environment, id);

  create table intents (
    id integer primary key,
    agent text not null,
    environment text not null,
    version text not null,
    commit_id text,
    cause text not null,
    previous text,
    expected text,
    opened_at text not null,
    outcome text check (outcome in ('done', 'not-done', 'superseded')),
    resolved_at text
  ) strict;
  create unique index one_open_intent on intents (agent, environment) where outcome is null;

  create table versions_by_tree (
    tree text not null,
    agent text not null,
    reader integer not null,
    digest text,
    errors text not null,
    primary key (tree, agent, reader)
  ) strict, without rowid;
  `,
  /* 000002: approvals */ `
  create table approvals (
    id integer primary key,
    agent text not null,
    environment text not null,
    version text not null,
    by text not null,
    hotfix text,
    at text not null
  ) strict;
  create index approvals_of on approvals (agent, environment, version, id);
  `,
]
