import Polymorphism, { type Event, type Pet } from "polymorphism";

/** Every kind of pet is told apart, and none is left over. */
export function describePet(pet: Pet): string {
  switch (pet.kind) {
    case "dog":
      return pet.barks ? "loud" : "quiet";
    case "Puppy":
      return `${pet.weeks ?? 0} weeks`;
    case "cat":
      return `${pet.lives ?? 9} lives`;
    default:
      return pet satisfies never;
  }
}

export function describeEvent(event: Event): string | undefined {
  return event.type === "Created" ? event.at : event.reason;
}

export async function main(client: Polymorphism): Promise<string | undefined> {
  await client.pets.update("1", { kind: "dog", barks: true, friend: { kind: "cat", lives: 7 } });
  // @ts-expect-error A cat does not bark.
  const cat: Pet = { kind: "cat", barks: true };
  const payment = await client.payment.retrieve();
  return payment.type === "transfer" ? payment.iban : payment.number + describePet(cat);
}
