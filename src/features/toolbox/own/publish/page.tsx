import { Button, ButtonGroup, HiddenKeys, SummaryList } from '../../../../design/index.ts'
import type { FormKeys } from '../../../../kernel/http/index.ts'
import { languages, type Language } from '../../../../kernel/language.ts'
import { words as own } from '../words.ts'
import { words } from './words.ts'

export interface PublishPageProps {
  lang: Language
  title: string
  /** Anyone reads an earlier version of it today. */
  isAgain: boolean
  owner: string
  /** Paths that it would have. */
  paths: { fr: string; en: string }
  action: string
  backHref: string
  previewHref: string
  keys: FormKeys
  version: number
}

/** Before an article is everyone’s: who will read it, whose name it bears, where it will be. */
export function PublishPage(props: PublishPageProps) {
  const { lang, title, isAgain, owner, paths, action, backHref, previewHref, keys, version } = props
  const t = words[lang]
  return (
    <>
      <h1>{isAgain ? t.againTitle(title) : t.title(title)}</h1>
      <p class="lead">{t.lead}</p>
      <p>{t.by(owner)}</p>
      <ul>
        {t.points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
      <h2>{t.where}</h2>
      <SummaryList rows={languages.map((one) => ({ key: own[lang].sides[one], value: paths[one] }))} />
      <p class="small mid">{t.whereNote}</p>
      <form method="post" action={action}>
        <HiddenKeys keys={keys} />
        <input type="hidden" name="version" value={String(version)} />
        <ButtonGroup>
          <Button>{t.act}</Button>
          <Button kind="secondary" href={previewHref}>
            {t.preview}
          </Button>
          <a href={backHref}>{own[lang].back}</a>
        </ButtonGroup>
      </form>
    </>
  )
}
