import { dayOf } from '../../../kernel/clock.ts'
import { digestOf, type DigestLine, type Feature } from '../../../kernel/feature/index.ts'
import { href, type Address } from '../../../kernel/http/index.ts'
import type { TaskTools } from '../../../kernel/jobs.ts'
import type { Language } from '../../../kernel/language.ts'
import { mailHeldSince, postMails, type Mail } from '../../../kernel/mail/index.ts'
import { listDigestReaders, noteDigestRun, takeDigestRun, type DigestReader } from './digest-queries.ts'
import type { DigestRun } from './mail-days.ts'
import { markMailSent, recipientKey } from './queries.ts'
import { stopHref, type PlanJobs } from './stop-href.ts'
import { words } from './words.ts'

/** People looked at in one transaction: a run that is cut loses no more than this, and begins again where it was. */
const batch = 200

/**
 * One mail a person for whom something waits in any feature, none for the others. Everyone is looked at once a run: what comes to
 * wait later in the day waits for the next one.
 */
export async function writeDigests(
  jobs: PlanJobs,
  features: readonly Feature[],
  { transaction }: TaskTools,
  run: DigestRun,
): Promise<void> {
  const declared = features.flatMap(({ digest = [] }) => digest)
  const home = features.flatMap(({ frame }) => frame?.home ?? [])[0] ?? null
  const today = dayOf(jobs.clock.now(), jobs.timeZone)
  const writeBatch = (): Promise<boolean> =>
    transaction(async (tx) => {
      if ((await mailHeldSince(tx)) !== null) return true
      const begun = await takeDigestRun(tx, run)
      if (begun === null) return true
      const readers = await listDigestReaders(tx, { digest: run.kind, after: begun.after, limit: batch })
      const waiting = await digestOf(declared, tx, { people: readers.map(({ personId }) => personId), today })
      const places = [...waiting.keys()].map((personId) => ({ personId, adoptionId: null }))
      const marked = await markMailSent(tx, { kind: 'digest', forDay: run.forDay, places })
      const written = readers.flatMap((reader) => {
        const lines = waiting.get(reader.personId)
        return lines !== undefined && marked.has(recipientKey({ personId: reader.personId, adoptionId: null }))
          ? [digestMail(jobs, home, reader, lines)]
          : []
      })
      await postMails(tx, written)
      const isOver = readers.length < batch
      await noteDigestRun(tx, run, isOver ? null : (readers.at(-1)?.personId ?? null))
      return isOver
    })
  for (let isOver = false; !isOver;) isOver = await writeBatch()
}

/** Kinds, counts and links: a mailbox is read on shared screens, and by others. */
function digestMail(
  jobs: PlanJobs,
  home: Address<never> | null,
  { email, language, personId }: DigestReader,
  lines: readonly DigestLine[],
): Mail {
  const t = words[language].mails.digest
  const homeOf = (lang: Language): string => (home === null ? `/${lang}` : href(lang, home))
  return {
    to: email,
    language,
    template: 'digest',
    subject: t.subject(lines.reduce((sum, { count }) => sum + count, 0)),
    paragraphs: [t.lead],
    links: lines.map((line) => ({
      text: line.say(language),
      href: `${jobs.baseUrl}${(line.href ?? homeOf)(language)}`,
    })),
    action: { label: t.action, href: `${jobs.baseUrl}${homeOf(language)}` },
    unsubscribeHref: stopHref(jobs, personId, language),
  }
}
