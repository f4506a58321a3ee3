# The question that the step “Check that it is real” asks, and its answers.
harm-question = Is anyone in danger, now or later today?
harm-first = Answer this first: the step is ticked with your answer.
harm-yes = Yes, or perhaps
harm-no = No, as far as we know
harm-again = Answer again
