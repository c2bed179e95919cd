import type { Child } from 'hono/jsx'
import { Button, Input } from '../../../design/index.ts'
import { formatDay, formatInstant, nameIn, type Language } from '../../../kernel/language.ts'
import { words as referral } from '../words.ts'
import { sharedAskKinds, type Shared, type SharedTask } from './queries.ts'
import { words } from './words.ts'

/** What the page of young people puts around: where its forms are sent, and the code that opened it. It is in the page, never in an address. */
export interface SharedPlace {
  lang: Language
  timeZone: string
  /** Where forms are sent. */
  action: string
  /** As it was typed; empty: none yet. */
  code: string
}

/** Why a code shows nothing. `nothing`: whatever the reason, the same. */
export type SharedProblem = 'nothing' | 'busy'

/** Where a code is typed. */
export function SharedEntry({ lang, action, problem }: SharedPlace & { problem: SharedProblem | null }) {
  const t = words[lang]
  return (
    <>
      <p>{t.ask.lead}</p>
      <form method="post" action={action} autocomplete="off">
        <input type="hidden" name="page" value="shared" />
        <Input
          name="code"
          label={t.ask.label}
          hint={t.ask.hint}
          error={problem === null ? undefined : t.ask[problem]}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxlength={40}
        />
        <Button>{t.ask.show}</Button>
      </form>
      <p class="mid">{t.ask.none}</p>
    </>
  )
}

function Sent({ place: { action, code }, children }: { place: SharedPlace; children: Child }) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="page" value="shared" />
      <input type="hidden" name="code" value={code} />
      {children}
    </form>
  )
}

interface SharedViewProps {
  place: SharedPlace
  shared: Shared
  /** What was just done, in words. */
  said: string | null
}

/** What a code shows: each referral, who opened it, and what can be asked. */
export function SharedView({ place, shared, said }: SharedViewProps) {
  const { lang } = place
  const t = words[lang]
  const [first] = shared.tasks
  if (first === undefined) return <></>
  const isParent = first.audience === 'parent'
  return (
    <>
      {said && <p role="status">{said}</p>}
      <p>{isParent ? t.parentLead : t.sealed}</p>
      <p class="mid">{t.until(formatDay(first.codeUntil, lang))}</p>
      {shared.tasks.map((task) => (
        <OneShared place={place} task={task} />
      ))}
      {!isParent && <Reads place={place} shared={shared} />}
      <Asking place={place} shared={shared} isParent={isParent} />
    </>
  )
}

function OneShared({ place, task }: { place: SharedPlace; task: SharedTask }) {
  const { lang } = place
  const t = words[lang]
  const from = nameIn({ nameFr: task.fromFr, nameEn: task.fromEn }, lang)
  if (task.state === null || task.toFr === null || task.toEn === null) return <p>{t.notYet(from)}</p>
  const to = nameIn({ nameFr: task.toFr, nameEn: task.toEn }, lang)
  return (
    <>
      <h2>{t.to(to)}</h2>
      <dl>
        {rowsOf(place, task, from).map(([key, value]) => (
          <>
            <dt>{key}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      {task.emergency && <p>{t.emergency}</p>}
      {!task.emergency && !task.stands && <p>{t.over}</p>}
      {task.stands && task.consentId !== null && task.capacity !== null && (
        <>
          <p class="mid">{t.capacities[task.capacity]}</p>
          {task.capacity !== 'representative' && (
            <Sent place={place}>
              <Button kind="secondary" name="stop" value={task.consentId}>
                {t.stop.button}
              </Button>
            </Sent>
          )}
        </>
      )}
    </>
  )
}

/** Line by line; a parent’s lines say nothing to « you ». */
function rowsOf({ lang, timeZone }: SharedPlace, task: SharedTask, from: string): [string, string][] {
  const t = words[lang]
  const { purposes, states } = task.audience === 'parent' ? referral[lang] : t
  const lines: [string, string | null][] = [
    [t.rows.from, from],
    [t.rows.purpose, purposes[task.purpose]],
    [t.rows.classes, task.classes && task.classes.map((one) => t.classes[one]).join(' · ')],
    [t.rows.until, task.until && formatDay(task.until, lang)],
    [t.rows.state, task.state && states[task.state]],
    [t.rows.sent, task.askedAt && formatInstant(task.askedAt, lang, timeZone)],
    [t.rows.appointment, task.appointmentOn && formatDay(task.appointmentOn, lang)],
  ]
  return lines.flatMap(([key, value]): [string, string][] => (value === null ? [] : [[key, value]]))
}

function Reads({ place: { lang, timeZone }, shared: { reads } }: { place: SharedPlace; shared: Shared }) {
  const t = words[lang].reads
  return (
    <>
      <h2>{t.title}</h2>
      {reads.length === 0 && <p>{t.none}</p>}
      <ul>
        {reads.map(({ at, nameFr, nameEn, role }) => (
          <li>{t.line(formatInstant(at, lang, timeZone), nameIn({ nameFr, nameEn }, lang), t.roles[role])}</li>
        ))}
      </ul>
      {reads.length === 200 && <p class="mid">{t.most}</p>}
    </>
  )
}

function Asking({ place, shared, isParent }: { place: SharedPlace; shared: Shared; isParent: boolean }) {
  const { lang } = place
  const t = words[lang].asking
  const waits = new Set(shared.asks.filter(({ answer }) => answer === null).map(({ kind }) => kind))
  const offered = sharedAskKinds.filter((kind) => !waits.has(kind) && (!isParent || kind === 'question'))
  return (
    <>
      <h2>{isParent ? t.parentTitle : t.title}</h2>
      <p>{isParent ? t.parentText : t.text}</p>
      <ul>
        {shared.asks.map(({ kind, answer }) => (
          <li>{t.line(t.kinds[kind], answer === null ? t.waits : t.answers[answer])}</li>
        ))}
      </ul>
      {offered.length > 0 && (
        <Sent place={place}>
          {offered.map((kind) => (
            <p>
              <Button kind="secondary" name="ask" value={kind}>
                {t.kinds[kind]}
              </Button>
            </p>
          ))}
        </Sent>
      )}
    </>
  )
}

/** The second of the two steps. */
export function SharedStop({ place, task }: { place: SharedPlace; task: SharedTask }) {
  const { lang } = place
  const t = words[lang].stop
  const to = nameIn({ nameFr: task.toFr ?? '', nameEn: task.toEn ?? '' }, lang)
  return (
    <>
      <p>{t.text(to)}</p>
      <p>{t.service}</p>
      <Sent place={place}>
        <input type="hidden" name="sure" value="yes" />
        <Button name="stop" value={task.consentId ?? ''}>
          {t.sure}
        </Button>
      </Sent>
      <Sent place={place}>
        <Button kind="link">{t.back}</Button>
      </Sent>
    </>
  )
}
