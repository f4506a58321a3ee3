desk-looked =
    { $count ->
        [one] 1 new message
       *[other] { $count } new messages
    }
desk-exported =
    { $count ->
        [one] 1 message written to { $file }
       *[other] { $count } messages written to { $file }
    }
desk-healthy = All is well in { $folder }
desk-practice = Practice: { $business } is an invented business. Nothing here is real or leaves this computer.
desk-restored = Went back to the copy { $file }. The damaged files were kept beside it.
desk-way-back = The command “check --restore” goes back to the last good copy.
