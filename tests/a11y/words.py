"""What the application says, in the language it was started in: the tests follow its translations."""

import pathlib
import re
import xml.etree.ElementTree as xml

translations = pathlib.Path(__file__).parents[2] / "resources" / "translations"


def unmarked(text):
    return re.sub(r"&(?=\w)", "", text)


class Words:
    def __init__(self, language):
        self.said = {}
        for message in xml.parse(translations / ("my-universe_%s.ts" % language)).iter("message"):
            translation = message.find("translation")
            forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
            self.said.setdefault(message.findtext("source"), set()).update(form for form in forms if form)

    def __call__(self, *sources):
        """A pattern of all that these texts of the program can be: with any numbers and names, in any of its contexts,
        and in a menu without the mark of its letter."""
        texts = [text for source in sources for text in self.said.get(source, {source})]
        return re.compile("^(%s)$" % "|".join(re.sub(r"%L?n|%L?\d", ".*", re.escape(unmarked(text))) for text in texts))
