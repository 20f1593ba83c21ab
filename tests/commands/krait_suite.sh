# The suite about itself: what fails is told, and told by the status.
mkdir topic; echo 'print(1)' >topic/one.py; echo 'print(2)' >topic/two.py; echo 1 >topic/one.out; echo 1 >topic/two.out
## all scripts pass
"$HERE"/run_scripts -k "$KRAIT" topic/one.py
## one script fails
"$HERE"/run_scripts -k "$KRAIT" topic
## no interpreter
"$HERE"/run_scripts -k ./nowhere topic
