// Models of Meetings.

export interface Meeting {
  /** @format date-time */
  at: string;
  /** @format date */
  day?: string;
  reminders?: string[];
  /** @format date-time */
  until?: string | null;
  made?: Timestamp;
}

export interface MeetingInput {
  /** @format date-time */
  at: string | Date;
  /** @format date */
  day?: string;
  reminders?: (string | Date)[];
  /** @format date-time */
  until?: string | Date | null;
  made?: Timestamp;
}

/** @format date-time */
export type Timestamp = string;
