import type { Child } from 'hono/jsx'
import {
  Button,
  control,
  EmptyState,
  FormFrame,
  Input,
  InsetText,
  Pages,
  PrintButton,
  Radios,
  Select,
  Table,
  Tag,
} from '../../../design/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys, FrameLink } from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { priorities } from '../model.ts'
import type { AskedService, PartnerAsk } from './queries.ts'
import { words } from './words.ts'

export interface PartnersPageProps {
  lang: Language
  rows: readonly { ask: PartnerAsk; askedOn: string; serviceHref: string | null; withdraw: string | null }[]
  count: number
  pages: { page: number; pages: number; href: (page: number) => string }
  directory: string
  files: readonly FrameLink[]
}

/** Services without an account that the person or their team asked, and what they answered. */
export function PartnersPage({ lang, rows, count, pages, directory, files }: PartnersPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p class="on-screen">
        <Button href={directory}>{t.choose}</Button>
      </p>
      {rows.length === 0 ? (
        <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
      ) : (
        <>
          <p>
            {t.found(count)} <PrintButton />
          </p>
          <Table
            caption={t.title}
            captionClass="govuk-visually-hidden"
            stack
            files={{ label: t.files, links: files }}
            head={[
              { text: t.heads.service },
              { text: t.heads.state },
              { text: t.heads.priority },
              { text: t.heads.asked },
            ]}
            rows={rows.map(({ ask, askedOn, serviceHref, withdraw }): Child[] => {
              const name = nameIn({ nameFr: ask.serviceFr, nameEn: ask.serviceEn }, lang)
              return [
                <>
                  {serviceHref === null ? name : <a href={serviceHref}>{name}</a>}
                  <div class="small mid">{ask.email}</div>
                </>,
                <>
                  <Tag kind={ask.state === 'answered' ? 'filled' : 'outlined'}>{t.states[ask.state]}</Tag>
                  {ask.answer !== null && <div>{t.answers[ask.answer]}</div>}
                  {withdraw && (
                    <div class="on-screen">
                      <a href={withdraw}>{t.withdraw}</a>
                    </div>
                  )}
                </>,
                t.priorities[ask.priority],
                <>
                  {askedOn}
                  {ask.askedBy !== '' && <div class="small mid">{ask.askedBy}</div>}
                </>,
              ]
            })}
          />
          <Pages {...pages} />
        </>
      )}
    </>
  )
}

export interface AskPartnerPageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  service: AskedService
  places: readonly { id: string; nameFr: string; nameEn: string }[]
  /** Why it cannot be sent, with what to do; null: nothing is in the way. */
  account: string | null
}

/** A link to a service without an account: an address, how soon, and nothing of anyone. */
export function AskPartnerPage({ lang, action, keys, state, service, places, account }: AskPartnerPageProps) {
  const t = words[lang].ask
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead(nameIn(service, lang))}</p>
      {account !== null && (
        <InsetText>
          {t.noPhone} <a href={account}>{t.account}</a>
        </InsetText>
      )}
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={['organization', 'email', 'language', 'priority']}
        labels={t.labels}
      >
        <input type="hidden" name="service" value={service.seq} />
        {places.length < 2 ? (
          <input type="hidden" name="organization" value={places[0]?.id ?? ''} />
        ) : (
          <Select
            {...control(state, 'organization', t.labels.organization, lang)}
            items={places.map((one) => ({ value: one.id, text: nameIn(one, lang) }))}
          />
        )}
        <Input {...control(state, 'email', t.labels.email, lang, t.emailHint)} type="email" autocomplete="off" />
        <Radios
          name="language"
          legend={t.labels.language}
          inline
          error={state.errors['language']}
          value={valueOf(state, 'language')}
          items={(['fr', 'en'] as const).map((one) => ({ value: one, label: t.languages[one] }))}
        />
        <Radios
          name="priority"
          legend={t.labels.priority}
          error={state.errors['priority']}
          value={valueOf(state, 'priority')}
          items={priorities.map((one) => ({ value: one, label: words[lang].priorities[one] }))}
        />
        <Button>{t.submit}</Button>
        <p class="small mid">{t.next}</p>
      </FormFrame>
    </>
  )
}

export function NoServicePage({ lang, directory }: { lang: Language; directory: string }) {
  const t = words[lang]
  return (
    <>
      <h1>{t.ask.title}</h1>
      <p class="lead">{t.ask.noService}</p>
      <p>
        <Button href={directory}>{t.choose}</Button>
      </p>
    </>
  )
}
