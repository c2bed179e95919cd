import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { calendarZones } from '../../../kernel/calendar/index.ts'
import { root } from '../../../kernel/root.ts'
import { mostMoments, sayings, textLimits } from '../model.ts'

/** Organizations and people by their slug in `network.json`; days count from the load, and a day off becomes the working day after. */
const schema = z.strictObject({
  polls: z.array(
    z.strictObject({
      alliance: z.uuid(),
      by: z.string(),
      person: z.string(),
      title: z.string().min(1).max(textLimits.title),
      language: z.enum(['fr', 'en']),
      place: z.string().max(textLimits.place).nullable(),
      timeZone: z.enum(calendarZones),
      asksInvited: z.boolean(),
      proposedDaysAgo: z.int().min(0),
      closesInDays: z.int(),
      minutes: z.int().min(15),
      moments: z
        .array(z.strictObject({ inDays: z.int(), at: z.string() }))
        .min(2)
        .max(mostMoments),
      /** What each says of each moment, in their order. */
      answers: z.record(z.string(), z.array(z.enum(sayings))),
      /** Place of the moment chosen; null: none yet. */
      chosen: z.int().min(0).nullable(),
    }),
  ),
})

export type DemoPoll = z.infer<typeof schema>['polls'][number]

/** Dates that the invented alliances sought. */
export const demoPolls = (): readonly DemoPoll[] =>
  schema.parse(JSON.parse(readFileSync(join(root, 'content', 'demo', 'date-polls.json'), 'utf8'))).polls
