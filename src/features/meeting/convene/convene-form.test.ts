import { expect, it } from 'vitest'
import { parseDay } from '../../../kernel/clock.ts'
import { FormBody } from '../../../kernel/http/index.ts'
import { readMeeting } from './convene-form.ts'

const today = parseDay('2026-12-01') ?? expect.unreachable()

it.each([
  ['fr', 'titleFr'],
  ['en', 'titleEn'],
] as const)('asks in %s for a title at the field that this page shows first', (lang, field) => {
  const typed = { titleFr: '', titleEn: '', kind: 'meeting', timeZone: 'America/Toronto', repeat: 'no', every: '1' }
  const when = { day: '2026-12-10', from: '13:00', to: '14:00', place: '', link: '', until: '' }
  const fields = Object.entries({ ...typed, ...when }).map(([name, value]): [string, string[]] => [name, [value]])

  const read = readMeeting(new FormBody(new Map(fields)), lang, today)

  expect(read.ok ? {} : Object.keys(read.state.errors)).toEqual([field])
})
