import { cleanText, type CleanedText } from '../clean-text.ts'
import { cellName, type Cell, type NoteBook } from './sheet-table.ts'

/** The cell for a text already cleaned (null when nothing is left), with what was lost noted under the cell's name. */
export function cellOfText(cleaned: CleanedText, place: { column: number; line: number }, notes: NoteBook): Cell {
  const { text, removed, unreadable } = cleaned
  if (removed) notes.add('characters-removed', cellName(place.column, place.line))
  if (unreadable) notes.add('unreadable-characters', cellName(place.column, place.line))
  return text === '' ? null : text
}

export function cleanCell(raw: string, place: { column: number; line: number }, notes: NoteBook): Cell {
  return cellOfText(cleanText(raw), place, notes)
}
