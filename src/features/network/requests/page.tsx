import { Button, EmptyState, HiddenKeys } from '../../../design/index.ts'
import { SectorLabel, type SectorCode } from '../../../field/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

interface RequestFacts {
  id: string
  name: string
  sector: SectorCode
  personName: string
  email: string
  recommendedBy: string
  /** Day in words. */
  since: string
  addHref: string
  setAsideHref: string
  takeUpAction: string
  sameAction: string
  /** Organizations of the network of the same name. */
  alike: readonly { id: string; name: string }[]
}

interface RequestsPageProps {
  lang: Language
  keys: FormKeys
  waiting: readonly RequestFacts[]
  setAside: readonly RequestFacts[]
  addHref: string
}

/** Who would like to enter the network, for who coordinates it. */
export function RequestsPage({ lang, keys, waiting, setAside, addHref }: RequestsPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {waiting.length === 0 && (
        <>
          <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
          <p>
            <a href={addHref}>{t.empty.act}</a>
          </p>
        </>
      )}
      {waiting.map((one) => (
        <section class="panel">
          <h2>{one.name}</h2>
          <Facts lang={lang} request={one} />
          {one.alike.map(({ id, name }) => (
            <form method="post" action={one.sameAction}>
              <HiddenKeys keys={keys} />
              <input type="hidden" name="organization" value={id} />
              <Button kind="secondary">{t.same(name)}</Button>
            </form>
          ))}
          <div class="row">
            <Button href={one.addHref}>{t.add}</Button>
            <a href={one.setAsideHref}>
              {t.setAside}
              <span class="govuk-visually-hidden"> ({one.name})</span>
            </a>
          </div>
        </section>
      ))}
      {setAside.length > 0 && (
        <section>
          <h2>{t.asideTitle}</h2>
          {setAside.map((one) => (
            <section class="panel">
              <h3>{one.name}</h3>
              <Facts lang={lang} request={one} />
              <form method="post" action={one.takeUpAction}>
                <HiddenKeys keys={keys} />
                <Button kind="secondary">{t.takeUp}</Button>
              </form>
            </section>
          ))}
        </section>
      )}
    </>
  )
}

function Facts({ lang, request }: { lang: Language; request: RequestFacts }) {
  const t = words[lang]
  return (
    <>
      <p>
        <SectorLabel sector={request.sector} size="small" />
      </p>
      <p>
        {t.recommended(request.recommendedBy)}
        <br />
        {t.from(request.personName, request.email)}
        <br />
        <span class="small mid">{t.since(request.since)}</span>
      </p>
    </>
  )
}
