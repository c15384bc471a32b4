import type { JobProgressed } from "../models/jobs.js";
import type { ErrorModel } from "../models/shared.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import { eventStream } from "../runtime/event-stream.js";
import { jsonLines, jsonSequence } from "../runtime/json-line.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { Resource } from "../runtime/resource.js";
import {
  type StreamRequest,
  streamRequest,
} from "../runtime/stream-request.js";

export type * from "../models/jobs.js";
export type * from "../models/shared.js";

export class Jobs extends Resource {
  /** One job: binds its `job_id` for the methods below. */
  jobId(jobId: string): JobById {
    return new JobById(this._client, { ...this._path, job_id: jobId });
  }

  /**
   * What becomes of a job, event by event.
   *
   * The data of each event says what it holds.
   */
  retrieveEvents(
    jobId: string,
    options?: RequestOptions,
  ): StreamRequest<JobRetrieveEventsEvent, JobRetrieveEventsError> {
    return streamRequest(
      this,
      jobRetrieveEvents,
      { job_id: jobId },
      undefined,
      options,
    );
  }

  /** A job's log, line by line. */
  retrieveLog(
    jobId: string,
    options?: RequestOptions,
  ): StreamRequest<JobRetrieveLogItem, JobRetrieveLogError> {
    return streamRequest(
      this,
      jobRetrieveLog,
      { job_id: jobId },
      undefined,
      options,
    );
  }

  /** GET /jobs/{job_id}/samples */
  retrieveSamples(
    jobId: string,
    options?: RequestOptions,
  ): StreamRequest<number, JobRetrieveSamplesError> {
    return streamRequest(
      this,
      jobRetrieveSamples,
      { job_id: jobId },
      undefined,
      options,
    );
  }
}

/** One job, with `job_id` bound. */
export class JobById extends Resource {
  /**
   * What becomes of a job, event by event.
   *
   * The data of each event says what it holds.
   */
  retrieveEvents(
    options?: RequestOptions,
  ): StreamRequest<JobRetrieveEventsEvent, JobRetrieveEventsError> {
    return streamRequest(this, jobRetrieveEvents, {}, undefined, options);
  }

  /** A job's log, line by line. */
  retrieveLog(
    options?: RequestOptions,
  ): StreamRequest<JobRetrieveLogItem, JobRetrieveLogError> {
    return streamRequest(this, jobRetrieveLog, {}, undefined, options);
  }

  /** GET /jobs/{job_id}/samples */
  retrieveSamples(
    options?: RequestOptions,
  ): StreamRequest<number, JobRetrieveSamplesError> {
    return streamRequest(this, jobRetrieveSamples, {}, undefined, options);
  }
}

export declare namespace Jobs {
  export {
    type ErrorModel,
    type JobProgressed,
    type JobRetrieveEventsError,
    type JobRetrieveEventsEvent,
    type JobRetrieveLogError,
    type JobRetrieveLogItem,
    type JobRetrieveSamplesError,
  };
}

/** One item of `client.jobs.retrieveEvents`. */
export type JobRetrieveEventsEvent =
  | { event: "progress"; id?: string; data: { percent: number } }
  | { event: "error"; data: ErrorModel };

/** The errors of `client.jobs.retrieveEvents`. */
export type JobRetrieveEventsError = UnexpectedStatusError | TransportError;

/** One item of `client.jobs.retrieveLog`. */
export interface JobRetrieveLogItem {
  /** @format date-time */
  at: string;
  text: string;
}

/** The errors of `client.jobs.retrieveLog`. */
export type JobRetrieveLogError = UnexpectedStatusError | TransportError;

/** The errors of `client.jobs.retrieveSamples`. */
export type JobRetrieveSamplesError = UnexpectedStatusError | TransportError;

const jobRetrieveEvents: Operation = {
  id: "watchJob",
  method: "GET",
  path: "/jobs/{job_id}/events",
  accept: "text/event-stream",
  stream: eventStream({ item: "event", data: "json", errors: true }),
};

const jobRetrieveLog: Operation = {
  id: "getJobLog",
  method: "GET",
  path: "/jobs/{job_id}/log",
  accept: "application/jsonl",
  stream: jsonLines(),
};

const jobRetrieveSamples: Operation = {
  id: "getJobSamples",
  method: "GET",
  path: "/jobs/{job_id}/samples",
  accept: "application/json-seq",
  stream: jsonSequence(),
};
