import { fileAnswer, readAs } from '../../../kernel/file-answer.ts'
import { notFound, type Answer, type MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { fileName, type DownloadKind, type TableHead } from '../../../kernel/table/index.ts'
import { nameOfCollaboration, type Context } from '../../collaboration/index.ts'
import { localOf } from '../local-time.ts'
import { meetingsFor } from '../own-context.ts'
import { momentOf, type MeetingMoment } from '../rules.ts'
import { titleOf } from '../when.ts'
import { words as shared } from '../words.ts'
import { meetingFilterOf } from './narrow-meetings.ts'
import { listMeetings } from './queries.ts'
import { words } from './words.ts'

/** Rows read at once. */
const batch = 500
const moments: readonly MeetingMoment[] = ['coming', 'now', 'past', 'cancelled']

function headOf(lang: Language): TableHead {
  const { heads, title, file } = words[lang]
  return {
    name: title,
    columns: [
      { id: 'code', heading: file.code, kind: 'code', width: 38 },
      { id: 'title', heading: heads.what, kind: 'text', width: 50 },
      { id: 'collaboration', heading: file.collaboration, kind: 'text', width: 40 },
      { id: 'day', heading: file.day, kind: 'date' },
      { id: 'from', heading: file.from, kind: 'text' },
      { id: 'to', heading: file.to, kind: 'text' },
      { id: 'time_zone', heading: file.timeZone, kind: 'text', width: 30 },
      { id: 'place', heading: heads.where, kind: 'text', width: 40 },
      {
        id: 'state',
        heading: heads.state,
        kind: 'text',
        allowed: moments.map((code) => ({ code, label: shared[lang].moments[code] })),
      },
      { id: 'present', heading: file.present, kind: 'number' },
      { id: 'decisions', heading: file.decisions, kind: 'number' },
    ],
  }
}

/** The meetings of one alliance or table, as they are narrowed. */
export const download =
  (kind: DownloadKind) =>
  async (request: MemberRequest): Promise<Answer> => {
    const context = await meetingsFor(request, 'see')
    return context === null ? notFound() : fileOf(request, kind, context)
  }

/** Those of every alliance and table of the person’s organizations. */
export const downloadOwn = (kind: DownloadKind) => async (request: MemberRequest) => fileOf(request, kind, null)

/** All rows of the list, read with the rights that the person has while it is made; hours as the clocks of the place show them. */
async function fileOf(request: MemberRequest, kind: DownloadKind, context: Context | null): Promise<Answer> {
  const { lang, today, query, deps } = request
  const now = deps.clock.now()
  const asked = { ...meetingFilterOf(query), collaborationId: context?.collaboration.id ?? null, now, limit: batch }
  const name = fileName({
    what: words[lang].file.name,
    ...(context === null ? {} : { place: nameOfCollaboration(context.collaboration, lang) }),
    day: today,
    ext: kind,
  })
  const { moments: said, zones } = shared[lang]
  let offset = 0
  return fileAnswer(request, { name, kind, head: headOf(lang) }, async () => {
    const { rows } = await readAs(request, (tx) => listMeetings(tx, { ...asked, offset }))
    offset += batch
    if (rows.length === 0) return null
    return rows.map((one) => {
      const from = localOf(one.startsAt, one.timeZone)
      const moment = momentOf(one, now)
      // Nobody noted as present is not known yet, and is no zero.
      const isNoted = moment === 'past' && one.present > 0
      return [
        one.id,
        titleOf(one, lang),
        nameOfCollaboration(one, lang),
        from.day,
        from.time,
        localOf(one.endsAt, one.timeZone).time,
        zones[one.timeZone],
        one.place,
        said[moment],
        isNoted ? one.present : null,
        moment === 'past' ? one.decisions : null,
      ]
    })
  })
}
