/** A choice as the panel offers it. */
export interface Group {
  /** Name of the choice. */
  name: string
  legend: string
  options: readonly Option[]
  /** The key that goes on to the next option. */
  key?: string
  /** What a reader has to know of it. */
  about?: string
}

interface Option {
  value: string
  label: string
  lang?: string
  /** The key that takes this option. */
  key?: string
}

const onOff = (on: string, off: string): Option[] => [
  { value: 'on', label: on },
  { value: 'off', label: off }
]

/**
 * Everything that can be chosen, in the order of the panel.
 *
 * @param tongue language of the translation and its name, if there is one: without it there is one view
 */
export function groups(tongue?: { lang: string; name: string }): Group[] {
  return [
    ...(tongue ? [viewOf(tongue)] : []),
    {
      name: 'pinyin',
      legend: 'Pinyin',
      key: 'p',
      options: [
        { value: 'off', label: 'Off' },
        { value: 'all', label: 'All words' },
        { value: 'new', label: 'Words new to me' }
      ]
    },
    {
      name: 'script',
      legend: 'Characters',
      key: 's',
      about: 'For display only: quotations, citations and files keep the simplified characters of the source.',
      options: [
        { value: 'hans', label: '简体', lang: 'zh-Hans' },
        { value: 'hant', label: '繁體', lang: 'zh-Hant' }
      ]
    },
    { name: 'words', legend: 'Dictionary', key: 'd', options: onOff('On tap', 'Off') },
    {
      name: 'text',
      legend: 'Text',
      key: 'v',
      options: [
        { value: 'reading', label: 'Reading text' },
        { value: 'variants', label: 'With variants' },
        { value: 'received', label: 'As received' }
      ]
    },
    { name: 'annotations', legend: 'Terms and notes', key: 'a', options: onOff('Shown', 'Text only') },
    { name: 'margin', legend: 'Notes', key: 'm', options: onOff('In the margin', 'Below the text') },
    {
      name: 'width',
      legend: 'Lines',
      key: 'l',
      options: [
        { value: 'narrow', label: 'Short' },
        { value: 'normal', label: 'Normal' },
        { value: 'wide', label: 'Long' }
      ]
    },
    ...lookGroups
  ]
}

function viewOf({ lang, name }: { lang: string; name: string }): Group {
  return {
    name: 'view',
    legend: 'View',
    options: [
      { value: 'parallel', label: 'Side by side', key: '1' },
      { value: 'interleaved', label: 'Interleaved', key: '2' },
      { value: 'zh', label: '中文', lang: 'zh-Hans', key: '3' },
      { value: lang, label: name, key: '4' },
      { value: `tap-${lang}`, label: `${name} on tap`, key: '5' },
      { value: 'tap-zh', label: 'Chinese on tap', key: '6' }
    ]
  }
}

/** What every page has. */
const lookGroups: Group[] = [
  {
    name: 'size',
    legend: 'Text size',
    key: '+',
    options: [
      { value: 's', label: 'Small' },
      { value: 'm', label: 'Normal' },
      { value: 'l', label: 'Large' },
      { value: 'xl', label: 'Larger' },
      { value: 'xxl', label: 'Largest' }
    ]
  },
  {
    name: 'theme',
    legend: 'Colors',
    key: 'o',
    options: [
      { value: 'system', label: 'As the system' },
      { value: 'light', label: 'Light' },
      { value: 'dark', label: 'Dark' },
      { value: 'sepia', label: 'Sepia' },
      { value: 'contrast', label: 'High contrast' }
    ]
  },
  {
    name: 'face',
    legend: 'Chinese type',
    key: 'f',
    options: [
      { value: 'song', label: '宋体 Song' },
      { value: 'hei', label: '黑体 Hei' },
      { value: 'kai', label: '楷体 Kai' }
    ]
  },
  { name: 'keys', legend: 'Single keys', options: onOff('On', 'Off') }
]
