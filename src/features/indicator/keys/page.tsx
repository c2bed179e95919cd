import { Button, control, CopyButton, EmptyState, FormFrame, Input, SummaryList, Table } from '../../../design/index.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import type { IndicatorKey } from './queries.ts'
import { words } from './words.ts'

interface KeysPageProps {
  lang: Language
  action: string
  formKeys: FormKeys
  state: FormState
  organization: string
  keys: readonly IndicatorKey[]
  revokeHref: (id: string) => string
  apiUrl: string
  documentUrl: string
  now: Date
  timeZone: string
}

export function KeysPage(props: KeysPageProps) {
  const { lang, action, formKeys, state, organization, keys, apiUrl, documentUrl } = props
  const t = words[lang]
  return (
    <>
      <p class="small">{organization}</p>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>{t.help}</p>
      <SummaryList rows={[{ key: t.address, value: <code>{apiUrl}</code> }]} />
      <p>
        <a href={documentUrl}>{t.document}</a>
      </p>
      {keys.length === 0 ? <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState> : <KeysTable {...props} />}
      <h2>{t.make.title}</h2>
      <FormFrame lang={lang} action={action} keys={formKeys} state={state} names={['label']}>
        <Input {...control(state, 'label', t.make.label, lang, t.make.hint)} />
        <Button>{t.make.submit}</Button>
      </FormFrame>
    </>
  )
}

function KeysTable({ lang, keys, revokeHref, now, timeZone }: KeysPageProps) {
  const t = words[lang]
  const day = (instant: Date): string => formatDay(dayOf(instant, timeZone), lang)
  return (
    <Table
      caption={t.caption}
      head={[
        { text: t.heads.label },
        { text: t.heads.made },
        { text: t.heads.until },
        { text: t.heads.used },
        { text: t.heads.act, acts: true },
      ]}
      rows={keys.map(({ id, label, madeAt, expiresAt, usedOn, revokedAt }) => [
        label,
        day(madeAt),
        day(expiresAt),
        usedOn === null ? t.never : formatDay(usedOn, lang),
        revokedAt !== null ? (
          t.revoked(day(revokedAt))
        ) : expiresAt <= now ? (
          t.expired
        ) : (
          <a href={revokeHref(id)} aria-label={t.revoke(label)}>
            {t.revokeIt}
          </a>
        ),
      ])}
    />
  )
}

/** The only time that a key is shown. */
export function MadeKeyPage({ lang, madeKey, backHref }: { lang: Language; madeKey: string; backHref: string }) {
  const t = words[lang].made
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.text}</p>
      <SummaryList rows={[{ key: t.label, value: <code id="made-key">{madeKey}</code> }]} />
      <CopyButton of="made-key">{t.copy}</CopyButton>
      <p>
        <a href={backHref}>{t.back}</a>
      </p>
    </>
  )
}
