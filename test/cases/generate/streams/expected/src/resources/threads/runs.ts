import { Resource } from "../../runtime/resource.js";
import {
  Replies,
  type ReplyCreateError,
  type ReplyCreateItem,
  type ReplyCreateParams,
  type ReplyCreateParamsNonStreaming,
  type ReplyCreateParamsStreaming,
  type ReplyCreateResponse,
  ThreadByIdRunByIdReplies,
} from "./runs/replies.js";

export class Runs extends Resource {
  readonly replies: Replies = new Replies(this._client, this._path);
}

/** Runs, with `thread_id` bound. */
export class ThreadByIdRuns extends Resource {
  /** One run: binds its `run_id` for the methods below. */
  runId(runId: string): ThreadByIdRunById {
    return new ThreadByIdRunById(this._client, {
      ...this._path,
      run_id: runId,
    });
  }
}

/** One run, with `thread_id` and `run_id` bound. */
export class ThreadByIdRunById extends Resource {
  get replies(): ThreadByIdRunByIdReplies {
    return new ThreadByIdRunByIdReplies(this._client, this._path);
  }
}

export declare namespace Runs {
  export {
    type Replies,
    type ReplyCreateError,
    type ReplyCreateItem,
    type ReplyCreateParams,
    type ReplyCreateParamsNonStreaming,
    type ReplyCreateParamsStreaming,
    type ReplyCreateResponse,
  };
}
