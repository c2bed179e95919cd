import { filled } from '../../../kernel/form/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { Button, FormFrame, InsetText } from '../../../design/index.ts'
import { words } from './words.ts'

export function EmailLinkSentPage({ lang, isWaiting }: { lang: Language; isWaiting: boolean }) {
  const t = words[lang].sent
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {isWaiting && <InsetText>{t.waiting}</InsetText>}
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
