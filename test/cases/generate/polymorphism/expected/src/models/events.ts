// Models of Events.

export type Event = Created | Deleted;

export interface Created {
  type: "Created";
  /** @format date-time */
  at?: string;
}

export interface Deleted {
  type: "deleted";
  reason?: string;
}
