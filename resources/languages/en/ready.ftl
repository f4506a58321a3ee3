# The preparation: what is done while all is calm. Its steps are in step.ftl, its name is stage-0.
ready-progress = { $done } of { $of } are ready
ready-all = Everything is ready. Each step comes back here when it is due again.
ready-done = Done { $day } by { $who }
    .nobody = Done { $day }
ready-last = Last done { $day } by { $who }
    .nobody = Last done { $day }
ready-rhythm-once = once
ready-rhythm-monthly = every month
ready-rhythm-quarterly = every three months
ready-rhythm-yearly = once a year
ready-again = again from { $day }
ready-due-again = due again
ready-link = Be ready for next time
ready-back = Back to the crisis file
