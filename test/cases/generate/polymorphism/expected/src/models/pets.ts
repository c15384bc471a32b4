// Models of Pets.

/** Someone who lives with us. */
export type Pet = Dog | Cat;

export type Dog = (DogBase & { kind: "dog" }) | Puppy;

export type Puppy = DogBase & {
  weeks?: number;
  /** What it is. */
  kind: "Puppy";
};

export type Cat = PetBase & {
  lives?: number;
  /** What it is. */
  kind: "cat";
};

/** Someone who lives with us. */
export interface PetBase {
  /** What it is. */
  kind: string;
  name?: string;
  friend?: Pet;
}

export type DogBase = PetBase & { barks: boolean };
