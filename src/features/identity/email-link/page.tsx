import { filled } from '../../../kernel/form/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { Button, FormFrame, InsetText } from '../../../design/index.ts'
import { words } from './words.ts'

/** `stays`: why mail does not leave this instance; null: it does. */
export function EmailLinkSentPage({ lang, stays }: { lang: Language; stays: 'no-server' | 'held' | null }) {
  const t = words[lang].sent
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {stays !== null && <InsetText>{t.stays[stays]}</InsetText>}
      <h2>{t.nothing}</h2>
      <ul>
        {t.tips.map((tip) => (
          <li>{tip}</li>
        ))}
      </ul>
      <p>
        <Button kind="secondary" href={href(lang, addresses.signIn)}>
          {t.again}
        </Button>
      </p>
    </>
  )
}

export function EmailLinkPage({
  lang,
  action,
  keys,
}: {
  lang: Language
  action: string
  keys: MemberRequest['formKeys']
}) {
  const t = words[lang].open
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={filled({})} names={[]}>
        <Button>{t.submit}</Button>
      </FormFrame>
    </>
  )
}

export function EmailLinkOverPage({ lang }: { lang: Language }) {
  const t = words[lang].open
  return (
    <>
      <h1>{t.overTitle}</h1>
      <p class="lead">{t.over}</p>
      <p>
        <Button href={href(lang, addresses.signIn)}>{t.again}</Button>
      </p>
    </>
  )
}
