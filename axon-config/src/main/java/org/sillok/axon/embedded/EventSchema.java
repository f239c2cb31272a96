package org.sillok.axon.embedded;

/** The tables of the event store. Whatever repeats is a number, for an event is written once and read for ever. */
final class EventSchema {

    static final String[] TABLES = {
        """
        create table if not exists stream (
          id integer primary key, name text not null unique) strict""",
        """
        create table if not exists type (
          id integer primary key, name text not null, revision integer not null, unique (name, revision)) strict""",
        // latest: the latest recorded time up to here, for recorded times are not monotonic in the position.
        """
        create table if not exists event (
          position integer primary key,
          stream integer not null references stream,
          sequence integer not null,
          type integer not null references type,
          recorded integer not null,
          latest integer not null,
          id any not null,
          metadata blob not null,
          payload blob not null,
          unique (stream, sequence)) strict""",
        "create index if not exists event_by_type on event (type)",
        """
        create table if not exists request (
          key text primary key, fingerprint text not null, first integer not null, last integer not null)
          strict, without rowid""",
        """
        create table if not exists snapshot (
          stream text not null, sequence integer not null, recorded integer not null,
          type text not null, revision text, payload blob not null, metadata blob not null,
          primary key (stream, sequence)) strict, without rowid"""
    };

    static final String EVENTS = """
            select e.position, e.id, s.name, e.sequence, e.recorded, t.name, t.revision, e.payload, e.metadata
            from event e cross join stream s on s.id = e.stream cross join type t on t.id = e.type
            """;

    private EventSchema() {}
}
