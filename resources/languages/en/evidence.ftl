# Evidence of a crisis: what is kept cannot be changed unseen. "Seal": the digits that prove it.
evidence-open = Evidence
evidence-title = Evidence
evidence-about = Posts get edited and deleted. What you keep here stays as it was: every entry is sealed together with the one before it, so any later change shows.
evidence-list = Kept so far
evidence-more = Show earlier entries
evidence-note = What was said or done, or what a file shows
    .example = A customer phoned at 9:10 and told the same thing
evidence-add-note = Keep this note
evidence-add-file = Keep a file or screenshot…
evidence-paste = Paste a text or picture
evidence-picture = pasted picture
evidence-nothing-pasted = There is no text and no picture of up to 40 megapixels to paste. Copy one first.
evidence-text-pasted = Pasted into the line. Add the link and the time it was written, then keep it.
evidence-add-messages = { $count ->
    [one] Keep one more message of this crisis
   *[other] Keep { $count } more messages of this crisis
}
evidence-is-gone = The original is gone
evidence-hand-over = Hand over as one file…
evidence-zip = Packed folder
evidence-zip-name = Evidence { $day }
evidence-close = Close
evidence-writing = Being written…
evidence-written = Written: { $file }. Look inside before you hand it over: it holds everything that is kept here.
evidence-folder = Open the folder
evidence-folder-failed = The folder could not be opened. It is { $folder }.
evidence-copy-seal = Copy the last seal
evidence-seal-copied = Copied. Send it to somebody you trust today: then nobody can say later that the entries before it were changed.
evidence-seal = Last seal: { $seal }
evidence-seal-why = Send the last seal to somebody you trust: with it you can show later that nothing kept before it was changed.
evidence-stamp = no. { $number } · kept { $time } · { $who }
evidence-stamp-alone = no. { $number } · kept { $time } · by itself
evidence-nobody = an unknown person
evidence-message = { $who } on { $platform }, written { $time }
evidence-changed = Changed: { $who } on { $platform }, written { $time }. Now it reads:
evidence-gone = The original of a message is gone
evidence-file = File { $name } ({ $size } kB)
evidence-note-kept = Note
evidence-said = What we said on { $platform }
    .person = What we said to { $person } on { $platform }
    .anywhere = What we said to everyone
evidence-whole = { $count ->
    [one] The one entry is as it was kept.
   *[other] All { $count } entries are as they were kept.
}
evidence-empty = Nothing is kept yet. Begin with the first posts, before they disappear.
evidence-checked = Last checked: { $time }.
evidence-check-again = Check again
evidence-broken = Entry { $number } is not as it was kept: { $why } The entries before it are whole. Use the daily copy from before the change, and tell whoever has the file.
evidence-fault-altered = its content was changed.
evidence-fault-lost = it is missing.
evidence-fault-cut = the end of the list is missing.
evidence-fault-file-altered = its file was changed.
evidence-fault-file-lost = its file is missing.
evidence-readme-file = READ ME
evidence-summary-file = Summary
evidence-report-file = For a report to the platform
evidence-readme-title = Evidence: { $kind }
evidence-readme-what = What this is: "entries.jsonl" holds one entry a line, exactly as it was kept. "seals.txt" holds the seal of each. The folder "files" holds the files. "SHA256SUMS" holds the SHA-256 of everything here.
evidence-readme-check = How to check it: the seal of an entry is the SHA-256 of the seal before it, a line break, and the entry's line without its line break. Before the first entry the seal is 64 zeros. Any programmer can do this in a few minutes with ordinary tools.
evidence-readme-seal = The last seal: { $seal }
evidence-readme-proves = What it proves: nothing was changed, left out or put in another order since somebody else received this seal.
evidence-readme-not = What it does not prove: that this computer's clock was right, that what people wrote is true, or who the people behind the names are. This is general information and not legal advice.
evidence-report-title = What was written, where, and when
evidence-no-link = (no link known)
evidence-report-ground = Rule it breaks: { $ground }
evidence-report-no-ground = Rule it breaks: (choose it in the platform’s form; a bad but honest review breaks none)
evidence-summary-more = { $count ->
    [one] One more entry is in entries.jsonl.
   *[other] { $count } more entries are in entries.jsonl.
}
