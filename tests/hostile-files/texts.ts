import { bytesOf, type HostileFile } from './hostile-file.ts'

const megabyte = 1024 * 1024
const fill = (sign: string, bytes: number): string => sign.repeat(Math.floor(bytes / Buffer.byteLength(sign)))
const csv = (what: string, make: () => string | Uint8Array): HostileFile => ({
  what,
  name: 'liste.csv',
  bytes: () => bytesOf(make()),
})
const letters = (count: number): string[] => Array.from({ length: count }, (_, index) => `colonne ${index}`)
const rows = (count: number, row: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => row(i)).join('\n')

/** Tables whose text is the trap: widths, lengths, quotes, signs, encodings. */
export const hostileTexts: readonly HostileFile[] = [
  csv('19 MB of semicolons', () => fill(';', 19 * megabyte)),
  csv('9 MB of semicolons', () => fill(';', 9 * megabyte)),
  csv('9 MB of commas, a name first', () => `name,${fill(',', 9 * megabyte)}\nx`),
  csv('9 MB of tabs', () => fill('\t', 9 * megabyte)),
  csv('lines of 16,000 semicolons', () => fill(`${fill(';', 16_000)}\n`, 9 * megabyte)),
  csv('100,000 columns with a heading each', () => `${letters(100_000).join(';')}\n${fill('x;', 200_000)}`),
  csv(
    '16,000 columns, 500 rows',
    () => `${letters(16_000).join(';')}\n${fill(`${fill('x;', 32_000)}\n`, 9 * megabyte)}`,
  ),
  csv('499 columns, 20,000 rows', () => `${letters(499).join(';')}\n${fill(`${fill('1;', 998)}\n`, 19 * megabyte)}`),
  csv('9 MB of line ends', () => fill('\n', 9 * megabyte)),
  csv('19 MB of carriage returns', () => fill('\r', 19 * megabyte)),
  csv('a million rows of one letter', () => `name\n${fill('x\n', 2 * megabyte)}`),
  csv('9 MB of open quotes', () => fill('"', 9 * megabyte)),
  csv('a quote open at each line', () => fill('"a;b\n', 9 * megabyte)),
  csv('a quote never closed, then 9 MB', () => `name;code\n"${fill('abc;d\n', 9 * megabyte)}`),
  csv('9 MB of doubled quotes', () => `name\n"${fill('""', 9 * megabyte)}"`),
  csv('quotes and delimiters in turn', () => fill('";', 9 * megabyte)),
  csv('one cell of 9 MB', () => `name;code\n${fill('a', 9 * megabyte)};1`),
  csv('one heading of 9 MB', () => `name${fill('a', 9 * megabyte)};code\nx;1`),
  csv('9 MB of spaces', () => fill(' ', 9 * megabyte)),
  csv('a cell of 9 MB of spaces', () => `name;code\na${fill(' ', 9 * megabyte)}b;1`),
  csv('5 MB of combining marks', () => `name;code\ne${fill('\u0301', 5 * megabyte)};1`),
  csv('5 MB of marks outside the first plane', () => `name;code\ne${fill('\u{1D165}', 5 * megabyte)};1`),
  csv('a heading of 5 MB of combining marks', () => `name${fill('\u0301', 5 * megabyte)};code\nx;1`),
  csv('marks of many kinds in no order', () => `name;code\ne${fill('\u0316\u0301\u0591\u0300\u0327', 5 * megabyte)};1`),
  csv('5 MB of zero-width joiners', () => `name;code\nx${fill('\u200D', 5 * megabyte)};1`),
  csv('5 MB of direction marks', () => `name;code\n${fill('\u202E\u2066', 5 * megabyte)};1`),
  csv('9 MB of Hangul parts', () => `name;code\n${fill('\u1100\u1161\u11A8', 9 * megabyte)};1`),
  csv('one sign that grows eighteenfold', () => `name;code\n${fill('\uFDFA', 5 * megabyte)};1`),
  csv('5 MB of words of astral letters', () => `name;code\n${fill('\u{1D49C}', 5 * megabyte)};1`),
  csv('5 MB of emoji tied together', () => `name;code\n${fill('👩\u200D', 5 * megabyte)};1`),
  csv(
    'script tags never closed',
    () => `id,name,status,description\n${rows(90, (i) => `${i},x,active,${fill('<script ', 90_000)}`)}`,
  ),
  csv(
    'line breaks of HTML never closed',
    () => `id,name,status,description\n${rows(90, (i) => `${i},x,active,${fill('<br ', 90_000)}`)}`,
  ),
  csv('comments of HTML never closed', () => `id,name,status,description\n1,x,active,${fill('<!--', 900_000)}`),
  csv(
    'spaces after HTML',
    () => `id,name,status,description\n${rows(90, (i) => `${i},x,active,<b>x</b>${fill(' ', 90_000)}y`)}`,
  ),
  csv(
    'telephones of spaces',
    () => `id,name,status,phones\n${rows(500, (i) => `${i},x,active,5${fill(' ', 9_000)}5`)}`,
  ),
  csv('a million languages in a cell', () => `id,name,status,languages\n1,x,active,"${fill('fr,', 900_000)}"`),
  csv('a cell of JSON nested without end', () => `id,name,status,source\n1,x,active,${fill('[', 900_000)}`),
  csv('ids that are all the same', () => `id,name,status\n${fill('1,x,active\n', 9 * megabyte)}`),
  csv('headings called like parts of an object', () => '__proto__,constructor,toString,name,hasOwnProperty\n1,2,3,x,5'),
  csv('the same heading 90 times', () => `${fill('name;', 450)}\n${fill('x;', 180)}`),
  csv('formulas', () => `name;code\n=HYPERLINK("http://exemple.invalid");@SUM(A1)\n+1;-1`),
  csv('NUL characters', () => `name;code\nx\0y;1\n${fill('\0', megabyte)}`),
  csv('nothing', () => ''),
  csv('a byte order mark alone', () => '\uFEFF'),
  csv('UTF-16 with half a character at its end', () =>
    Buffer.concat([Buffer.from('\uFEFFname;code\nx;1', 'utf16le'), Buffer.from([0x41])]),
  ),
  csv('UTF-16 that is not', () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.alloc(megabyte, 0xd8)])),
  csv('lone surrogates', () =>
    Buffer.concat([Buffer.from('\uFEFFname;code\n', 'utf16le'), Buffer.alloc(megabyte, Buffer.from([0x00, 0xd8]))]),
  ),
  csv('three encodings in one file', () =>
    Buffer.concat([
      Buffer.from('name;code\nÉcole;1\n'),
      Buffer.from('École;2\n', 'latin1'),
      Buffer.from('École;3\n', 'utf16le'),
    ]),
  ),
  csv('UTF-8 longer than it should be', () =>
    Buffer.concat([Buffer.from('name;code\n'), Buffer.alloc(megabyte, Buffer.from([0xc0, 0xaf]))]),
  ),
  csv('random bytes', () =>
    Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 7919 + (index >> 3) * 104_729) & 255)),
  ),
  csv('a page of the web', () => `<html><table>${fill('<tr><td>x</td></tr>', megabyte)}</table></html>`),
]
