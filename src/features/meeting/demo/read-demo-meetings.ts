import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { sectorCodes } from '../../../field/index.ts'
import { root } from '../../../kernel/root.ts'
import { attendances, meetingKinds, voices } from '../model.ts'

/** Organizations by their slug in `network.json`; days count back from the load, and forward when negative. */
const schema = z.strictObject({
  /** How some of them meet; the others chose nothing. */
  settings: z
    .array(
      z.strictObject({
        collaboration: z.uuid(),
        by: z.string(),
        quorum: z.int().nullable(),
        place: z.string().nullable(),
        isPublished: z.boolean(),
      }),
    )
    .default([]),
  meetings: z.array(
    z.strictObject({
      /** Id in `alliances.json` or `tables.json`. */
      collaboration: z.uuid(),
      slug: z.string(),
      by: z.string(),
      title: z.strictObject({ fr: z.string().min(1), en: z.string().min(1) }),
      kind: z.enum(meetingKinds),
      daysAgo: z.int(),
      from: z.string(),
      to: z.string(),
      place: z.string().nullable(),
      link: z.string().nullable(),
      isCancelled: z.boolean(),
      agenda: z.array(z.string().min(1).max(200)),
      attendance: z.record(z.string(), z.enum(attendances)),
      decisions: z.array(
        z.strictObject({
          what: z.string().min(1).max(600),
          lookAgainInDays: z.int().nullable(),
          voices: z.partialRecord(z.enum(sectorCodes), z.enum(voices)),
        }),
      ),
      proposed: z.array(
        z.strictObject({ organization: z.string(), what: z.string().min(1).max(300), dueInDays: z.int() }),
      ),
      minutes: z
        .strictObject({ text: z.string().min(1), approvedAs: z.enum(['written', 'changed']).nullable() })
        .nullable(),
    }),
  ),
})

export type DemoMeetings = z.infer<typeof schema>
export type DemoMeeting = DemoMeetings['meetings'][number]

/** Two school years of meetings, of a file of `content/demo`. */
export const demoMeetings = (file: string): DemoMeetings =>
  schema.parse(JSON.parse(readFileSync(join(root, 'content', 'demo', file), 'utf8')))
