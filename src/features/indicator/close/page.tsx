import { Button, control, EmptyState, FormFrame, Select, Table } from '../../../design/index.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import { periodName } from '../figure/say-period.ts'
import type { KeptPeriod } from '../kept-periods.ts'
import { periodText } from '../periods.ts'
import type { PeriodClose } from './close-period.ts'
import { words } from './words.ts'

interface ClosesPageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  network: string
  closes: readonly (Omit<PeriodClose, 'period' | 'content'> & { period: KeptPeriod })[]
  /** Over, and not closed yet. */
  open: readonly KeptPeriod[]
  timeZone: string
}

/** What a network closed, with the revisions since, and what it may close. */
export function ClosesPage({ lang, action, keys, state, network, closes, open, timeZone }: ClosesPageProps) {
  const t = words[lang]
  return (
    <>
      <p class="small">{network}</p>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {closes.length === 0 ? (
        <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
      ) : (
        <Table
          stack
          caption={t.caption}
          head={[{ text: t.heads.period }, { text: t.heads.what }, { text: t.heads.day }, { text: t.heads.seal }]}
          rows={closes.map(({ period, number, closedAt, isIntact }) => [
            periodName(period, lang),
            number === 1 ? t.closing : t.revision(number - 1),
            formatDay(dayOf(closedAt, timeZone), lang),
            isIntact ? t.intact : t.broken,
          ])}
        />
      )}
      <section class="on-screen">
        <h2>{t.close.title}</h2>
        {open.length === 0 ? (
          <p>{t.nothing}</p>
        ) : (
          <FormFrame lang={lang} action={action} keys={keys} state={state} names={['period']}>
            <Select
              {...control(state, 'period', t.close.label, lang)}
              items={open.map((period) => ({ value: periodText(period), text: periodName(period, lang) }))}
            />
            <Button>{t.close.submit}</Button>
          </FormFrame>
        )}
      </section>
    </>
  )
}
