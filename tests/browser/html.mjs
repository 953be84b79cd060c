// html-validate on a page as the server sends it: https://html-validate.org
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // It wants no-break spaces in all that a `tel:` link says. Ours say what the number is for; the number has no spaces.
      'tel-non-breaking': 'off',
      // Places in articles are called as their headings, in any script: HTML takes whatever has no space in it.
      'valid-id': ['error', { relaxed: true }],
      // A `select` cannot be searched by words: the desk's canned replies are the combobox of WAI-ARIA's practices.
      'prefer-native-element': ['error', { exclude: ['listbox'] }],
    },
  }),
);

/** What is wrong with a page, one line each. */
export async function mistakes(html) {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => {
      const at = html.split('\n')[line - 1].slice(Math.max(0, column - 40), column + 60);
      return `${ruleId}: ${message} at ${at}`;
    }),
  );
}
