import { filled } from '../../../kernel/form/index.ts'
import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { messages } from '../messages.ts'
import { Button, FormFrame, InsetText } from '../../../design/index.ts'

export function LinkSentPage({ lang, isWaiting }: { lang: Language; isWaiting: boolean }) {
  const t = messages[lang].signIn.sent
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

export function LinkPage({
  lang,
  action,
  keys,
}: {
  lang: Language
  action: string
  keys: { csrf: string; key: string }
}) {
  const t = messages[lang].signIn.open
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

export function LinkOverPage({ lang }: { lang: Language }) {
  const t = messages[lang].signIn.open
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
