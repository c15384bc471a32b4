import type { Notice } from "../../models/shared.js";
import type { DeleteOptions } from "../../models/teams.js";
import { json } from "../../runtime/body.js";
import type { Without } from "../../runtime/bound-parameter.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../../runtime/error-union.js";
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/option.js";
import type { OptionalBody } from "../../runtime/optional-body.js";
import { type APIRequest, request } from "../../runtime/request.js";
import { Resource } from "../../runtime/resource.js";
import { noResponse } from "../../runtime/response.js";
import {
  Replies,
  type ReplyCreateError,
  type ReplyCreateParams,
  type ReplySummarizeError,
  type ReplySummarizeEvent,
  type ReplySummarizeParams,
  type ReplySummarizeParamsNonStreaming,
  type ReplySummarizeParamsStreaming,
  type ReplySummarizeResponse,
  TeamByIdNoticeByIdReplies,
} from "./notices/replies.js";

export type * from "../../models/shared.js";
export type * from "../../models/teams.js";
export type * from "../../runtime/bound-parameter.js";
export type * from "../../runtime/optional-body.js";

export class TeamsNotices extends Resource {
  readonly replies: Replies = new Replies(this._client, this._path);

  /** POST /teams/{team_id}/notices */
  create(
    teamId: string,
    params?: TeamNoticeCreateParams,
    options?: RequestOptions,
  ): APIRequest<
    undefined,
    TeamNoticeCreateError,
    { query: Pick<TeamNoticeCreateParams, "dry_run">; body: Notice }
  > {
    return request(this, noticeCreate, { team_id: teamId }, params, options);
  }

  /** POST /teams/{team_id}/notices/{notice_id} */
  update(
    noticeId: string,
    params: TeamNoticeUpdateParams,
    options?: RequestOptions,
  ): APIRequest<
    undefined,
    TeamNoticeUpdateError,
    { body: Omit<TeamNoticeUpdateParams, "team_id"> }
  > {
    return request(
      this,
      noticeUpdate,
      { notice_id: noticeId },
      params,
      options,
    );
  }

  /** DELETE /teams/{team_id}/notices/{notice_id} */
  delete(
    noticeId: string,
    params: TeamNoticeDeleteParams,
    options?: RequestOptions,
  ): APIRequest<undefined, TeamNoticeDeleteError, { body: DeleteOptions }> {
    return request(
      this,
      noticeDelete,
      { notice_id: noticeId },
      params,
      options,
    );
  }
}

/** Notices, with `team_id` bound. */
export class TeamByIdNotices extends Resource {
  /** One notice, for the methods below it: its `notice_id` is bound. */
  noticeId(noticeId: string): TeamByIdNoticeById {
    return new TeamByIdNoticeById(this._client, {
      ...this._path,
      notice_id: noticeId,
    });
  }

  /** POST /teams/{team_id}/notices */
  create(
    params?: TeamNoticeCreateParams,
    options?: RequestOptions,
  ): APIRequest<
    undefined,
    TeamNoticeCreateError,
    { query: Pick<TeamNoticeCreateParams, "dry_run">; body: Notice }
  > {
    return request(this, noticeCreate, {}, params, options);
  }

  /** POST /teams/{team_id}/notices/{notice_id} */
  update(
    noticeId: string,
    params?: Without<TeamNoticeUpdateParams, "team_id">,
    options?: RequestOptions,
  ): APIRequest<
    undefined,
    TeamNoticeUpdateError,
    { body: Omit<TeamNoticeUpdateParams, "team_id"> }
  > {
    return request(
      this,
      noticeUpdate,
      { notice_id: noticeId },
      params,
      options,
    );
  }

  /** DELETE /teams/{team_id}/notices/{notice_id} */
  delete(
    noticeId: string,
    params?: Omit<TeamNoticeDeleteParams, "team_id">,
    options?: RequestOptions,
  ): APIRequest<undefined, TeamNoticeDeleteError, { body: DeleteOptions }> {
    return request(
      this,
      noticeDelete,
      { notice_id: noticeId },
      params,
      options,
    );
  }
}

/** One notice, with `team_id` and `notice_id` bound. */
export class TeamByIdNoticeById extends Resource {
  get replies(): TeamByIdNoticeByIdReplies {
    return new TeamByIdNoticeByIdReplies(this._client, this._path);
  }

  /** POST /teams/{team_id}/notices/{notice_id} */
  update(
    params?: Without<TeamNoticeUpdateParams, "team_id">,
    options?: RequestOptions,
  ): APIRequest<
    undefined,
    TeamNoticeUpdateError,
    { body: Omit<TeamNoticeUpdateParams, "team_id"> }
  > {
    return request(this, noticeUpdate, {}, params, options);
  }

  /** DELETE /teams/{team_id}/notices/{notice_id} */
  delete(
    params?: Omit<TeamNoticeDeleteParams, "team_id">,
    options?: RequestOptions,
  ): APIRequest<undefined, TeamNoticeDeleteError, { body: DeleteOptions }> {
    return request(this, noticeDelete, {}, params, options);
  }
}

export declare namespace TeamsNotices {
  export {
    type DeleteOptions,
    type Notice,
    type Replies,
    type ReplyCreateError,
    type ReplyCreateParams,
    type ReplySummarizeError,
    type ReplySummarizeEvent,
    type ReplySummarizeParams,
    type ReplySummarizeParamsNonStreaming,
    type ReplySummarizeParamsStreaming,
    type ReplySummarizeResponse,
    type TeamNoticeCreateError,
    type TeamNoticeCreateParams,
    type TeamNoticeDeleteError,
    type TeamNoticeDeleteParams,
    type TeamNoticeUpdateError,
    type TeamNoticeUpdateParams,
  };
}

/**
 * What `client.teams.notices.create` takes.
 *
 * The body may be left out, but only as a whole.
 */
export type TeamNoticeCreateParams = {
  dry_run?: boolean;
} & OptionalBody<Notice>;

/** What can go wrong with `client.teams.notices.create`. */
export type TeamNoticeCreateError = UnexpectedStatusError | TransportError;

/**
 * What `client.teams.notices.update` takes.
 *
 * What changes.
 *
 * The body may be left out, but only as a whole.
 */
export type TeamNoticeUpdateParams = { team_id: string } & OptionalBody<{
  /** The new text. */
  text: string;
  urgent?: boolean;
}>;

/** What can go wrong with `client.teams.notices.update`. */
export type TeamNoticeUpdateError = UnexpectedStatusError | TransportError;

/** What `client.teams.notices.delete` takes. */
export interface TeamNoticeDeleteParams extends DeleteOptions {
  team_id: string;
}

/** What can go wrong with `client.teams.notices.delete`. */
export type TeamNoticeDeleteError = UnexpectedStatusError | TransportError;

const noticeCreate: Operation = {
  id: "createTeamNotice",
  method: "POST",
  path: "/teams/{team_id}/notices",
  query: { dry_run: {} },
  body: json,
  response: noResponse,
};

const noticeUpdate: Operation = {
  id: "updateTeamNotice",
  method: "POST",
  path: "/teams/{team_id}/notices/{notice_id}",
  body: json,
  response: noResponse,
};

const noticeDelete: Operation = {
  id: "deleteTeamNotice",
  method: "DELETE",
  path: "/teams/{team_id}/notices/{notice_id}",
  body: json,
  response: noResponse,
};
