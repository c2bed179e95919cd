import { limitCallers, type AnyRequest } from '../../../kernel/http/index.ts'
import { askOfShared, readShared, sharedAskKinds, stopShared, type Shared } from './queries.ts'
import { hashOfSharedCode } from './shared-code.ts'
import { SharedEntry, SharedStop, SharedView, type SharedPlace } from './shared-view.tsx'
import { words } from './words.ts'

/** Codes that open nothing, typed from one network in an hour: a school is one. */
const countTries = limitCallers({ most: 100, windowSeconds: 3600 })

/** Longer than any way of typing a code. */
const longest = 60

/**
 * What is shared about a young person, in a page of theirs: asked with a code, in the form that is sent. Every code that opens nothing, for whatever
 * reason, has one answer and costs the same work; it is asked of the database as `tis_youth`, whoever is signed in.
 */
export async function answerShared(request: AnyRequest, action: string) {
  const { form, lang, deps } = request
  const t = words[lang]
  const code = form.first('code').slice(0, longest)
  const place: SharedPlace = { lang, timeZone: deps.timeZone, action, code }
  const entry = (problem: 'nothing' | 'busy' | null) => ({
    title: t.title,
    content: <SharedEntry {...place} code="" problem={problem} />,
    code: null,
  })
  if (!request.hasData || code === '') return entry(form.has('code') ? 'nothing' : null)
  if (countTries(request, 0).left === 0) return entry('busy')
  const hash = hashOfSharedCode(code)
  const done = await deps.database.asYouth(async (tx) => {
    const shared = await readShared(tx, hash)
    if (shared === null) return null
    const said = await carryOut(tx, hash, shared, request)
    return { shared: said === null ? shared : await readShared(tx, hash), said }
  })
  if (done === null || done.shared === null) {
    countTries(request)
    return entry('nothing')
  }
  const asked = stoppingOf(done.shared, request)
  if (asked !== undefined) return { title: t.stop.title, content: <SharedStop place={place} task={asked} />, code }
  return { title: t.title, content: <SharedView place={place} shared={done.shared} said={done.said} />, code }
}

/** What one asks to stop and did not confirm yet. */
function stoppingOf({ tasks }: Shared, { form }: AnyRequest) {
  const id = form.first('stop')
  return form.first('sure') === 'yes' || id === ''
    ? undefined
    : tasks.find(({ consentId, stands, capacity }) => consentId === id && stands && capacity !== 'representative')
}

/** @returns what was done, in words; null when only looking */
async function carryOut(
  tx: Parameters<typeof readShared>[0],
  hash: Buffer,
  shared: Shared,
  { form, lang }: AnyRequest,
): Promise<string | null> {
  const t = words[lang]
  const stop = form.first('stop')
  if (stop !== '' && form.first('sure') === 'yes') return (await stopShared(tx, hash, stop)) ? t.stop.done : t.stop.not
  const kind = sharedAskKinds.find((one) => one === form.first('ask'))
  if (kind === undefined) return null
  return (await askOfShared(tx, hash, kind)) ? t.asking.done : t.asking.not
}
