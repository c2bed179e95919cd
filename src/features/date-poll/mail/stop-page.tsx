import { StopMailPage, type StopMailPageProps } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

export const StopDateMailPage = ({ lang, ...props }: Omit<StopMailPageProps, 'words'> & { lang: Language }) => (
  <StopMailPage {...props} words={words[lang].stop} />
)
