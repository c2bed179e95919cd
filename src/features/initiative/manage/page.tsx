import { Button, HiddenKeys, InsetText, Tag } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { otherLanguage, type Language } from '../../../kernel/language.ts'
import { InitiativeFacts } from '../initiative-facts.tsx'
import type { Initiative, OwnInitiative } from '../model.ts'
import { nameOfOwn } from '../own-context.ts'
import { missingTexts } from '../rules.ts'
import { SectorsSaid } from '../sectors-said.tsx'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface ManagePageProps {
  lang: Language
  keys: FormKeys
  own: OwnInitiative
  /** The same, as everyone reads it. */
  initiative: Initiative
  /** Addresses; null where the person may not, or there is nothing. */
  acts: {
    edit: string | null
    publish: string | null
    withdraw: string | null
    public: string | null
    history: string
    requests: string | null
  }
}

/** An initiative before its own people: how it reads, how it stands, and what they may do with it. */
export function ManagePage({ lang, keys, own, initiative, acts }: ManagePageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{nameOfOwn(own, lang)}</h1>
      <p>
        <Tag kind={own.status === 'published' ? 'filled' : own.status === 'draft' ? 'dashed' : 'outlined'}>
          {shared[lang].statuses[own.status]}
        </Tag>
      </p>
      <div class="row">
        {acts.edit && <Button href={acts.edit}>{t.edit}</Button>}
        {acts.public && <a href={acts.public}>{t.public}</a>}
        {acts.requests && <a href={acts.requests}>{t.requests}</a>}
        <a href={acts.history}>{t.history}</a>
        {acts.withdraw && <a href={acts.withdraw}>{t.withdraw}</a>}
      </div>
      {own.status !== 'published' && <Publishing lang={lang} keys={keys} own={own} publish={acts.publish} />}
      <section>
        <h2>{own.status === 'published' ? t.preview : t.draftPreview}</h2>
        <p class="lead">{(lang === 'fr' ? own.aimFr : own.aimEn) ?? <span class="mid">{t.notWritten}</span>}</p>
        <SectorsSaid lang={lang} sectors={own.sectors} hasOthers={false} />
        <InitiativeFacts lang={lang} initiative={initiative} />
        <h3>{t.otherLanguage}</h3>
        <OtherLanguage lang={lang} own={own} />
      </section>
    </>
  )
}

function OtherLanguage({ lang, own }: Pick<ManagePageProps, 'lang' | 'own'>) {
  const other = otherLanguage(lang)
  const [name, aim] = other === 'fr' ? [own.nameFr, own.aimFr] : [own.nameEn, own.aimEn]
  const { notWritten } = words[lang]
  return (
    <>
      <p>{name === null ? <span class="mid">{notWritten}</span> : <b lang={other}>{name}</b>}</p>
      <p>{aim === null ? <span class="mid">{notWritten}</span> : <span lang={other}>{aim}</span>}</p>
    </>
  )
}

function Publishing({
  lang,
  keys,
  own,
  publish,
}: Pick<ManagePageProps, 'lang' | 'keys' | 'own'> & { publish: string | null }) {
  const t = words[lang]
  const missing = missingTexts(own)
  if (publish === null) return <p class="mid">{t.waits}</p>
  return (
    <section>
      <h2>{t.publishTitle}</h2>
      <p>{t.publishText}</p>
      {missing.length > 0 && (
        <InsetText>
          <p>
            <strong>{t.missing.title}</strong>
          </p>
          <ul>
            {missing.map((name) => (
              <li>{t.missing[name]}</li>
            ))}
          </ul>
        </InsetText>
      )}
      <form method="post" action={publish}>
        <HiddenKeys keys={keys} />
        <input type="hidden" name="version" value={String(own.version)} />
        <div class="row">
          {missing.length === 0 && (
            <Button name="to" value="published">
              {own.status === 'withdrawn' ? t.putBack : t.publish}
            </Button>
          )}
          {own.status === 'withdrawn' && (
            <Button kind="secondary" name="to" value="draft">
              {t.redraft}
            </Button>
          )}
        </div>
      </form>
    </section>
  )
}
