import Dates, { type Meeting } from "dates";

export async function main(client: Dates, at: Date): Promise<string> {
  const made: Meeting = await client.meetings.create({ at, reminders: [at, "2027-01-01T00:00:00Z"], until: null });
  await client.meetings.list({ after: at });
  // @ts-expect-error A path is text: a Date would not become the right one.
  await client.meetings.retrieve(at);
  // @ts-expect-error So is a day.
  await client.meetings.create({ at, day: at });
  return made.at.slice(0, 10);
}
