import { type Group, onOff } from './group.ts'
import { lookGroups } from './look-groups.ts'

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
      about: 'Where the window and notes beside the text leave room.',
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
