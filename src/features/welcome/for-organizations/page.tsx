import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import type { Words } from './words.ts'
import { Button, SummaryList } from '../../../design/index.ts'

interface ForOrganizationsPageProps {
  t: Words
  lang: Language
  signInHref: string
}

export function ForOrganizationsPage({ t, lang, signInHref }: ForOrganizationsPageProps) {
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <Button href={signInHref}>{t.signIn}</Button>
      <section>
        <h2>{t.gets.title}</h2>
        <SummaryList rows={t.gets.items.map(({ name, text }) => ({ key: name, value: text }))} />
      </section>
      <div class="cols cols--2">
        <section>
          <h2>{t.join.title}</h2>
          <ol>
            {t.join.steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
          <p>{t.join.note}</p>
        </section>
        <section>
          <h2>{t.start.title}</h2>
          {t.start.text.map((text) => (
            <p>{text}</p>
          ))}
          <p>
            <a href={href(lang, addresses.openSource)}>{t.start.link}</a>
          </p>
        </section>
      </div>
      <section>
        <h2>{t.limits.title}</h2>
        <ul>
          {t.limits.items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
        <p>
          <a href={href(lang, addresses.promise)}>{t.limits.link}</a>
        </p>
      </section>
    </>
  )
}
