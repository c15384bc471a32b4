// Models of Names.

export interface NamesModel {
  first?: NameResponse;
  second?: NameDto;
  third?: UserDto;
}

export type NameResponse = string;

export type NameDto = string;

export type UserDto = string;
