import { Resource } from "../runtime/resource.js";
import { Runs, ThreadByIdRuns } from "./threads/runs.js";

export class Threads extends Resource {
  readonly runs: Runs = new Runs(this._client, this._path);

  /** One thread: binds its `thread_id` for the methods below. */
  threadId(threadId: string): ThreadById {
    return new ThreadById(this._client, { ...this._path, thread_id: threadId });
  }
}

/** One thread, with `thread_id` bound. */
export class ThreadById extends Resource {
  get runs(): ThreadByIdRuns {
    return new ThreadByIdRuns(this._client, this._path);
  }
}

export declare namespace Threads {
  export { type Runs };
}
