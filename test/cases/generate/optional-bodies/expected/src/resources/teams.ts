import type { DeleteOptions, Vote } from "../models/teams.js";
import { Resource } from "../runtime/resource.js";
import {
  TeamByIdNotices,
  type TeamNoticeCreateError,
  type TeamNoticeCreateParams,
  type TeamNoticeDeleteError,
  type TeamNoticeDeleteParams,
  type TeamNoticeUpdateError,
  type TeamNoticeUpdateParams,
  TeamsNotices,
} from "./teams/notices.js";

export type * from "../models/teams.js";

export class Teams extends Resource {
  readonly notices: TeamsNotices = new TeamsNotices(this._client, this._path);

  /** One team: binds its `team_id` for the methods below. */
  teamId(teamId: string): TeamById {
    return new TeamById(this._client, { ...this._path, team_id: teamId });
  }
}

/** One team, with `team_id` bound. */
export class TeamById extends Resource {
  get notices(): TeamByIdNotices {
    return new TeamByIdNotices(this._client, this._path);
  }
}

export declare namespace Teams {
  export {
    type DeleteOptions,
    type TeamNoticeCreateError,
    type TeamNoticeCreateParams,
    type TeamNoticeDeleteError,
    type TeamNoticeDeleteParams,
    type TeamNoticeUpdateError,
    type TeamNoticeUpdateParams,
    type TeamsNotices,
    type Vote,
  };
}
