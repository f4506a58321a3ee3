role-all = כל הצוות
role-owner = הנהלת העסק
role-deputy = מילוי מקום
role-monitor = צוות הניטור
role-responder = צוות המענה
role-spokesperson = דוברות
role-facts_keeper = ריכוז העובדות
role-safety_lead = אחריות בטיחות
