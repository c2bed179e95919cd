import { href } from '../../../kernel/http/index.ts'
import { formatNumber, type Language } from '../../../kernel/language.ts'
import { Button, classes, PrintButton, Share } from '../../../design/index.ts'
import { SourceList } from '../../../field/index.ts'
import { addresses } from '../addresses.ts'
import { termLinker } from '../../glossary/index.ts'
import { ArticleBody } from '../article/article-body.tsx'
import { NextArticles } from '../article/page.tsx'
import { metaOf } from '../article/presenter.ts'
import type { Article } from '../model.ts'
import { checkPoints, doneNames } from './checklist.ts'
import { words } from './words.ts'

export interface ChecklistPageProps {
  lang: Language
  article: Article
  articles: readonly Article[]
  /** Points that are done, from 1. */
  done: readonly number[]
  /** Whole address of the list as it is now. */
  address: string
}

export function ChecklistPage({ lang, article, articles, done, address }: ChecklistPageProps) {
  const t = words[lang]
  const terms = termLinker(lang)
  const left = checkPoints.length - done.length
  return (
    <>
      <h1>{article.title[lang]}</h1>
      <p class="lead">{terms.linked(article.summary[lang])}</p>
      <p class="article-page__meta small mid on-screen">{metaOf(article, lang)}</p>
      <form class="checklist" method="get" action={href(lang, addresses.checklist)}>
        <p class={classes('checklist__state', done.length === 0 && 'on-screen')}>
          <strong>{t.done(done.length, formatNumber(done.length, lang))}</strong>{' '}
          {left === 0 ? t.allDone : t.left(left, formatNumber(left, lang))}
        </p>
        <ol class="checklist__points">
          {checkPoints.map((point, index) => {
            const number = index + 1
            const id = `point-${number}`
            return (
              <li>
                <div class="govuk-checkboxes__item">
                  <input
                    class="govuk-checkboxes__input"
                    id={id}
                    name={doneNames[lang]}
                    type="checkbox"
                    value={String(number)}
                    checked={done.includes(number)}
                    aria-describedby={`${id}-evidence`}
                  />
                  <label class="govuk-label govuk-checkboxes__label" for={id}>
                    <strong>
                      {number}. {point.text[lang]}
                    </strong>
                  </label>
                  <p class="checklist__evidence" id={`${id}-evidence`}>
                    {t.evidence} {point.evidence[lang]}
                  </p>
                </div>
              </li>
            )
          })}
        </ol>
        <div class="row on-screen">
          <Button>{t.keep}</Button>
          <PrintButton />
          {done.length > 0 && <a href={href(lang, addresses.checklist)}>{t.reset}</a>}
        </div>
      </form>
      <p class="checklist__signed">
        <span>{t.names}</span>
        <span>{t.date}</span>
      </p>
      <section class="on-screen">
        <h2>{t.about}</h2>
        <ArticleBody article={article} lang={lang} articles={articles} terms={terms} />
      </section>
      <SourceList ids={article.sources} isNumbered />
      <Share address={address} label={t.share} hint={t.shareHint} />
      <NextArticles lang={lang} article={article} articles={articles} terms={terms} />
    </>
  )
}
